import type * as en from '../en/desktop.ts';
import type { Translation } from '../translation.ts';

export const desktop: Translation<typeof en.desktop> = {
  look: 'Texto y color',
  zoom: 'Tamaño del texto',
  zoomHint: '{{plus}} y {{minus}} lo cambian en cualquier parte.',
  percent: '{{value, number}} %',
  reduceMotion: 'Sin movimiento',
  reduceMotionHint: 'Nada se desliza ni se desvanece. También cuando el sistema pide menos movimiento.',
  accent: 'Color de acento del sistema',
  accentHint: 'En lugar del azul de Sotto, más oscuro o más claro donde no se podría leer.',
  accentNone: 'Este sistema no indica ninguno.',
  quickAsk: 'Pregunta rápida',
  quickAskHint:
    'Una ventana pequeña encima de lo que se esté haciendo. Lo que se pregunta ahí es temporal, salvo que se elija otra cosa.',
  keys: 'Teclas que la abren desde cualquier parte',
  keysHint: 'Desactivado hasta que se elijan. Sotto se entera entonces de esas teclas y de ninguna otra.',
  keysChoose: 'Elegir teclas…',
  keysListening: 'Pulse las teclas…',
  keysListeningHint:
    'Una letra, una cifra, una tecla de función o Espacio, con Ctrl, Alt o la tecla del sistema. Esc lo deja como está.',
  keysSuggest: 'Usar {{keys}}',
  keysRemove: 'Ninguna tecla',
  keysRefused: 'El sistema no ha dado estas teclas a Sotto: las tiene otro programa. Elija otras.',
  keysUnsure:
    'Este es un escritorio Wayland, que decide por sí mismo si Sotto se entera de estas teclas. Si no pasa nada al pulsarlas, haga que los ajustes del escritorio inicien Sotto con {{command}} en esas teclas.',
  show: 'Mostrarla ahora',
  background: 'En segundo plano',
  tray: 'Icono en la bandeja',
  trayHint:
    'Abre Sotto, hace una pregunta rápida, bloquea y muestra cuánto falta de las descargas. Algunos escritorios de Linux no muestran iconos.',
  keepRunning: 'Seguir en marcha al cerrar la última ventana',
  keepRunningHint:
    'Sotto se queda entonces en la bandeja y la bóveda sigue abierta, hasta que se bloquee sola o se salga de Sotto.',
  keepRunningNeedsTray: 'Necesita el icono en la bandeja.',
  notify: 'Avisar cuando una respuesta esté lista',
  notifyHint:
    'Mientras ninguna ventana de Sotto esté delante. Un aviso nunca contiene una palabra de una conversación.',
  notifyNone: 'Este sistema no muestra avisos.',
  screen: 'En la pantalla',
  capture: 'Ocultar las ventanas en las capturas de pantalla',
  captureHint: 'Las capturas, las grabaciones y las pantallas compartidas las muestran en negro.',
  captureNone: 'Linux no ofrece una manera de hacerlo.',
  clipboard: 'Vaciar el portapapeles después de copiar',
  clipboardHint:
    'Solo si todavía contiene lo que se copió en Sotto. También al bloquear. Los historiales del portapapeles conservan lo que tomaron.',
  clipboardNever: 'Nunca',
  clipboardSeconds: 'Después de {{count}} segundos',
  clipboardMinutes: 'Después de {{count}} minutos',
  spelling: 'Revisar la ortografía',
  spellingSystem: 'Con los diccionarios del sistema. Sotto nunca descarga ninguno.',
  spellingNone: 'No en Linux: habría que descargar los diccionarios, y Sotto no descarga ninguno.',
};

export const quickAsk: Translation<typeof en.quickAsk> = {
  title: 'Pregunta rápida',
  temporary: 'Temporal',
  temporaryHint: 'Solo en memoria, y desaparece cuando Sotto se bloquea. Un clic conserva lo que se pregunte aquí.',
  kept: 'Se conserva',
  keptHint: 'Se guarda con las demás conversaciones. Un clic la hace temporal.',
  again: 'Empezar de nuevo',
  inMain: 'Abrir en la ventana principal',
  hide: 'Ocultar',
  lockedTitle: 'Sotto está bloqueado',
  lockedBody: 'Desbloquéelo en su ventana principal y vuelva a preguntar.',
  openMain: 'Abrir Sotto',
};
