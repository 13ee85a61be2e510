import type * as en from '../en/cli.ts';
import type { Translation } from '../translation.ts';

export const cli: Translation<typeof en.cli> = {
  usage: 'Uso: sotto [--profile DIR] [--passphrase-file FILE] [--json] COMMAND',
  unknownCommand: 'Ese comando no existe. «sotto help» los muestra todos.',
  unknownLike: 'Ese comando no existe. ¿Quería decir «sotto {{name}}»? «sotto help» los muestra todos.',
  moreHelp: '«sotto help COMMAND» dice qué admite un comando.',
  about: {
    init: 'crea una bóveda y su clave de recuperación',
    chat: 'pregunta; la respuesta llega sobre la marcha',
    continue: 'sigue con una respuesta interrumpida',
    list: 'las conversaciones, la más reciente primero',
    show: 'una conversación con sus mensajes',
    search: 'los mensajes que contienen estas palabras',
    tags: 'crea, renombra y quita etiquetas',
    tag: 'pone etiquetas a conversaciones',
    archive: 'archiva conversaciones, o las trae de vuelta',
    duplicate: 'copia una conversación',
    assistants: 'instrucciones con nombre, modelo y nivel mínimo',
    snippets: 'textos para volver a usar',
    models: 'modelos en este dispositivo: buscar, descargar, comprobar',
    providers: 'servidores y servicios que pueden responder',
    egress: 'lo que salió de este dispositivo, byte a byte',
    policy: 'las reglas de su organización',
    purge: 'elimina para siempre, con un recibo',
    receipts: 'pruebas de lo que se eliminó',
    retention: 'cuándo se van solas las conversaciones',
    export: 'escribe conversaciones en un archivo',
    import: 'incorpora conversaciones de un archivo',
    backup: 'una copia sellada de la bóveda',
    'restore-backup': 'rehace la bóveda a partir de una copia',
    rekey: 'da una clave nueva a la base de datos',
    passphrase: 'la frase de contraseña de la bóveda',
    recovery: 'una nueva clave de recuperación',
    key: 'la clave de la base de datos, sin cifrar',
    audit: 'el registro de lo que se hizo',
    updates: 'versiones nuevas de Sotto',
    destroy: 'destruye la bóveda y todo lo que contiene',
    redact: 'reemplaza lo sensible de un texto',
    restore: 'devuelve los valores a un texto',
    doctor: 'qué promesas se cumplen en este equipo',
  },
  init: {
    recoveryWritten:
      'La bóveda está lista. Guarde el archivo de la clave de recuperación en un lugar seguro, lejos de este ordenador.',
    recoveryShown:
      'La bóveda está lista. Esta es su clave de recuperación. Se muestra una sola vez: anótela y guárdela en un lugar seguro.',
  },
  models: { removed: 'Quitado de Sotto. Un archivo que se usaba en su sitio sigue ahí.' },
  check: {
    whole: 'Cada página de la base de datos está como se escribió ({{pages, number}} páginas).',
    damaged:
      'La base de datos está dañada: {{damagedPages, number}} de {{pages, number}} páginas. «sotto doctor --salvage» rescata el resto en una nueva.',
  },
  salvage: {
    done: 'La bóveda tiene una base de datos nueva. De la antigua, no se pudieron leer {{damagedPages, number}} de {{pages, number}} páginas.',
    table: '  {{name}}: {{saved, number}} rescatados, {{lost, number}} perdidos con certeza',
    homeless: '  {{count, number}} filas no pertenecían a ninguna tabla encontrada, y se han perdido',
    mended:
      '  {{conversations, number}} conversaciones se rehicieron a partir de sus mensajes y se quedan en este dispositivo; {{messages, number}} mensajes cuyo antecesor se perdió cuelgan del anterior.',
    unverified: '  El principio del archivo se ha perdido: no se pudo saber si lo rescatado es auténtico.',
    copy: 'La base de datos dañada se apartó tal como estaba, en damaged/{{copy}} dentro del perfil. Contiene lo que usted escribió: desaparece con la próxima conversación que elimine definitivamente, o cuando la elimine usted.',
  },
  purge: {
    confirm: 'Esto elimina definitivamente y no se puede deshacer. Escriba «sí» para continuar: ',
    yes: 'sí',
    done: 'Eliminado definitivamente: {{conversations, number}} conversaciones, {{messages, number}} mensajes.',
    stays:
      'Los asistentes, los fragmentos, los modelos y los ajustes se quedan. Para destruirlos también: sotto destroy',
    receipt: 'La base de datos tiene una clave nueva. Comprobante {{id}}.',
    confirmDestroy:
      'Esto destruye la bóveda entera: conversaciones, claves, modelos y ajustes. Escriba «sí» para continuar: ',
    destroyed: 'La bóveda está destruida. Las copias fuera de su carpeta le corresponde eliminarlas a usted.',
  },
  retention: {
    keep: 'se conserva',
    days: 'Días tras el último mensaje: {{days}}',
    level: 'Días para {{level}}: {{days}}',
    ledger: 'Días para los textos del registro de envíos: {{days}}',
    hold: 'Hay una retención legal en vigor: no se elimina nada.',
    notice: 'La primera eliminación según las nuevas reglas será a las {{time}}.',
    clock:
      'El reloj va muy por delante del tiempo transcurrido. No se elimina nada según él hasta que lo confirme: sotto retention confirm-clock',
    clockConfirmed: 'El reloj se da por bueno. Lo vencido desaparece en la próxima ejecución.',
    backups: 'Días para las copias que hizo Sotto: {{days}}',
    within: 'En {{days, number}} días desaparecen {{total, number}} conversaciones.',
    none: 'No desaparece nada en {{days, number}} días.',
    own: 'La conversación tiene ahora su propia regla.',
  },
  receipts: {
    row: '{{time}}  {{id}}  {{conversations, number}} conversaciones, {{messages, number}} mensajes, {{copies, number}} copias',
    elsewhere: 'Una copia hecha el {{time}} está en otro lugar: solo usted puede eliminarla.',
    genuine: 'Esta bóveda firmó exactamente este comprobante.',
  },
  audit: {
    good: 'La cadena de {{entries, number}} entradas está íntegra, y termina donde indica el llavero.',
    unanchored: 'La cadena de {{entries, number}} entradas está íntegra. Ningún llavero indica dónde debería terminar.',
    broken: 'El registro fue alterado, o dañado, en la entrada {{seq}}.',
  },
  transfer: {
    exported: 'Exportado: {{conversations, number}} conversaciones con {{messages, number}} mensajes.',
    imported:
      'Importado: {{added, number}} conversaciones nuevas, {{extended, number}} con mensajes nuevos, {{known, number}} ya conocidas, {{failed, number}} dejadas fuera; {{messages, number}} mensajes en total.',
    wouldImport:
      'Se importaría: {{added, number}} conversaciones nuevas, {{extended, number}} con mensajes nuevos, {{known, number}} ya conocidas, {{failed, number}} dejadas fuera; {{messages, number}} mensajes en total.',
    leftOut:
      'Dejado fuera, porque Sotto no tiene dónde ponerlo: {{messages, number}} instrucciones ocultas y llamadas a herramientas, {{attachments, number}} imágenes y archivos.',
    due_one:
      '{{count, number}} de ellas es más antigua de lo que sus reglas conservan, y desaparece en la próxima pasada.',
    due_other:
      '{{count, number}} de ellas son más antiguas de lo que sus reglas conservan, y desaparecen en la próxima pasada.',
  },
  backup: {
    made: 'Copia hecha y comprobada: {{conversations, number}} conversaciones, {{messages, number}} mensajes. Se abre con lo que abre la bóveda ahora.',
    restored:
      'Restaurado: {{conversations, number}} conversaciones, {{messages, number}} mensajes. Lo que había antes está en la carpeta «replaced» del perfil, hasta la próxima eliminación definitiva.',
  },
  keys: {
    set: {
      device: 'La bóveda se abre con la clave del llavero de este ordenador. Ya no hay frase de contraseña.',
      either: 'La bóveda se abre con la clave del llavero de este ordenador, o con la frase de contraseña.',
      passphrase: 'La bóveda se abre solo con la frase de contraseña.',
      both: 'La bóveda se abre con la frase de contraseña junto con la clave del llavero de este ordenador.',
    },
    rotated: 'La nueva clave de recuperación abre esta bóveda. La anterior ya no.',
    exported:
      'Quien tenga esta clave y la base de datos puede leer todo lo que hay en ella. La exportación consta en el registro de auditoría.',
    group: 'Grupo {{number}} de la clave de arriba: ',
  },
  rekeyed:
    'La base de datos tiene una clave nueva. Las copias anteriores siguen siendo legibles para quien tenga la clave de entonces.',
  dropped:
    'La conversación supera el contexto del modelo: esta vez se dejaron fuera sus {{count, number}} mensajes más antiguos.',
};
