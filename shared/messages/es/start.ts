import type * as en from '../en/start.ts';
import type { Translation } from '../translation.ts';

export const onboarding: Translation<typeof en.onboarding> = {
  step: 'Paso {{step}} de {{total}}',
  welcome: {
    haveBackup: '¿Ya tiene una copia de seguridad?',
    title: 'Hable con un modelo. Quédeselo para usted.',
    body: 'Sus conversaciones se quedan en este ordenador, en un solo archivo cifrado. Elija primero qué lo abre.',
    device: 'Este ordenador',
    deviceHint: 'Una clave que solo tiene el llavero de este ordenador. Nada que escribir.',
    passphrase: 'Una frase de contraseña',
    passphraseHint: 'La escribe cada vez. Nadie puede consultarla por usted.',
    bothRequired:
      'Una política de la empresa pide dos factores: una frase de contraseña junto con una clave en el llavero de este ordenador.',
    noKeychain: 'Este ordenador no ofrece llavero, así que una frase de contraseña protege sus conversaciones.',
    keychainLocked: 'El llavero del sistema está bloqueado. Desbloquéelo para usarlo, o elija una frase de contraseña.',
    create: 'Crear la bóveda',
    creating: 'Creando…',
    recommended: 'Recomendado',
  },
  passphrase: {
    label: 'Frase de contraseña',
    again: 'La misma otra vez',
    hint: 'Al menos {{count}} caracteres. Cuatro o cinco palabras que no vaya a olvidar funcionan bien.',
    tooShort: 'Faltan {{count}}.',
    mismatch: 'Las dos aún no son iguales.',
    show: 'Mostrar lo escrito',
    hide: 'Ocultar lo escrito',
  },
  recovery: {
    title: 'Su clave de recuperación',
    body: 'Abre sus conversaciones cuando se pierde el llavero o la frase de contraseña. Se muestra solo esta vez: imprímala, o anótela y guárdela lejos de este ordenador.',
    copyWarning:
      'Copiada. Otros programas pueden leer el portapapeles: péguela en un lugar seguro y después copie otra cosa.',
    printTitle: 'Clave de recuperación de Sotto',
    printBody:
      'Esta clave abre la bóveda de Sotto creada el {{date}}. Quien la tenga, junto con los archivos, puede leer sus conversaciones.',
    checkTitle: '¿La tiene?',
    checkLabel: 'Escriba el grupo {{number}} de su clave de recuperación',
    checkWrong: 'Ese no es el grupo {{number}}.',
    lost: 'Mostrar la clave otra vez',
    saved: 'La he guardado',
    confirm: 'Eso es',
  },
  privacy: {
    title: '¿Qué privacidad por defecto?',
    body: 'Nada puede salir de este ordenador mientras no configure usted un proveedor. Elija qué ocurre entonces; cada conversación puede ajustarse de otro modo.',
    auto: 'Decidir para cada mensaje',
    autoHint:
      'Lo delicado se responde en este dispositivo. Lo demás puede ir a su proveedor, con nombres y números sustituidos, y usted lo ve antes.',
    device: 'Solo en este dispositivo',
    deviceHint: 'Ninguna conversación sale salvo que lo elija para ella.',
    continue: 'Continuar',
  },
  resume: {
    title: 'Su clave de recuperación no quedó guardada',
    body: 'Sotto se cerró antes de que usted la confirmara, y no se puede mostrar otra vez. Una nueva ocupa su lugar.',
  },
  model: {
    title: 'Un primer modelo',
    body: 'Sotto ejecuta modelos de lenguaje en este ordenador: lo que escribe se queda aquí. Elija uno para descargar, o use un archivo que tenga. En su lugar puede responder un servicio: nada va allí antes de que usted acepte.',
    pick: 'Usar un archivo que tengo…',
    keepInPlace: 'Usarlo donde está',
    keepInPlaceHint: 'No se copia nada. Si después mueve el archivo, el modelo deja de estar disponible.',
    copyIn: 'Copiarlo en Sotto',
    copyInHint: 'Ocupa {{size}} de disco. El original puede irse.',
    addThis: 'Añadir este modelo',
    another: 'Elegir otro archivo…',
    start: 'Empezar',
    /** While the first one is being downloaded. */
    meanwhile: 'Continuar mientras tanto',
  },
};

export const unlock: Translation<typeof en.unlock> = {
  title: 'Bloqueado',
  body: 'Sus conversaciones están cerradas, y el proceso que tenía su clave ha terminado.',
  withDevice: 'Desbloquear',
  opening: 'Abriendo…',
  passphrase: 'Frase de contraseña',
  recovery: 'Clave de recuperación',
  useRecovery: 'Usar la clave de recuperación',
  usePassphrase: 'Usar la frase de contraseña',
  useDevice: 'Usar la clave de este ordenador',
  recoveryHint: 'Letras y cifras en grupos. Los guiones, espacios y mayúsculas no importan.',
  slow: 'Comprobar una frase de contraseña tarda un segundo a propósito: frena a quien intente adivinarla.',
};

export const salvage: Translation<typeof en.salvage> = {
  body: 'Sotto puede leer el archivo trozo a trozo y poner lo que esté íntegro en una bóveda nueva con las mismas claves. El archivo dañado se aparta tal como está.',
  save: 'Rescatar lo que se pueda leer',
  saving: 'Leyendo cada página…',
  saved: 'Rescatado: {{conversations, number}} conversaciones con {{messages, number}} mensajes.',
  lost: 'Perdido con certeza: {{conversations, number}} conversaciones, {{messages, number}} mensajes, {{files, number}} partes de archivos adjuntos. Puede que hubiera más.',
  nothingLost: 'Por lo que se puede saber, no se ha perdido nada.',
  made_one:
    'Una conversación se rehízo a partir de sus mensajes. Se queda en este dispositivo hasta que usted decida otra cosa.',
  made_other:
    '{{count, number}} conversaciones se rehicieron a partir de sus mensajes. Se quedan en este dispositivo hasta que usted decida otra cosa.',
  unverified: 'El principio del archivo se ha perdido, así que no se pudo saber si lo rescatado es auténtico.',
  copy: 'El archivo dañado está en la carpeta «damaged» de su perfil. Desaparece con la próxima conversación que elimine definitivamente.',
  open: 'Abrir la bóveda',
};

export const problem: Translation<typeof en.problem> = {
  safe: 'Qué está a salvo',
  todo: 'Qué hacer',
  code: 'Código: {{code}}',
  keychainEntry: {
    title: 'La clave de este ordenador ha desaparecido',
    safe: 'Sus conversaciones no han cambiado y siguen cifradas. Esto ocurre cuando se copia un perfil a otro ordenador, o cuando se restableció el llavero.',
  },
  keychainLocked: {
    title: 'El llavero está bloqueado',
    safe: 'Sus conversaciones no han cambiado y siguen cifradas.',
  },
  tooNew: {
    title: 'Creado por una versión más reciente de Sotto',
    safe: 'No se cambió nada. Una versión anterior no toca lo que quizá no entienda.',
  },
  vaultDamaged: {
    title: 'El archivo de la bóveda necesita una copia',
    safe: 'El archivo con sus conversaciones no se tocó. No se eliminó ni se sustituyó nada.',
  },
  tampered: {
    title: 'Las cerraduras fueron cambiadas',
    safe: 'Sotto se detuvo antes de pedir ningún secreto. No se cambió nada.',
  },
  databaseDamaged: {
    title: 'Las conversaciones no se pueden leer',
    safe: 'No se ha cambiado nada desde que se detectó el daño. No elimine el archivo: es posible que aún se pueda rescatar mucho.',
  },
  databaseNotOurs: {
    title: 'Dos archivos que no van juntos',
    safe: 'Ninguno de los dos se cambió.',
  },
  databaseMissing: {
    title: 'Las conversaciones no están aquí',
    safe: 'La bóveda y sus claves están en su sitio. Sotto no creó una base de datos vacía en su lugar.',
  },
  readOnly: {
    title: 'No se puede escribir en la carpeta de datos',
    safe: 'Sus conversaciones no han cambiado.',
  },
  diskFull: {
    title: 'No hay espacio para abrir sus conversaciones',
    safe: 'Todo lo que estaba guardado sigue ahí.',
  },
  diskError: {
    title: 'El disco no responde',
    safe: 'No se ha cambiado nada, y nada indica que sus conversaciones estén dañadas.',
  },
  inUse: {
    title: 'Ya está abierto',
    safe: 'Solo un programa a la vez puede escribir, así que este espera.',
  },
  other: {
    title: 'Sotto no puede abrir sus conversaciones',
    safe: 'No se cambió ni se eliminó nada.',
  },
  coreFailed: {
    title: 'El núcleo de Sotto se detiene una y otra vez',
    safe: 'Cada mensaje confirmado está guardado.',
    restart: 'Iniciarlo de nuevo',
  },
};
