import type * as en from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof en.common> = {
  appName: 'Sotto',
  close: 'Cerrar',
  cancel: 'Cancelar',
  back: 'Atrás',
  skip: 'Ahora no',
  copy: 'Copiar',
  copied: 'Copiado',
  print: 'Imprimir',
  undo: 'Deshacer',
  retry: 'Volver a intentarlo',
  delete: 'Eliminar',
  rename: 'Cambiar nombre',
  remove: 'Quitar',
  quit: 'Salir',
  loading: 'Un momento…',
  dismiss: 'Ocultar',
  automatic: 'Automático',
  unknown: 'Desconocido',
};

export const zones: Translation<typeof en.zones> = {
  device: 'En este dispositivo',
  private: 'Su propio servidor',
  cloud: 'Nube',
};

export const shell: Translation<typeof en.shell> = {
  changed: {
    title: 'Este programa ha cambiado desde que se empaquetó.',
    body: 'Se cierra para que nada ajeno se ejecute con sus conversaciones. Vuelva a instalarlo; su bóveda no se toca.',
  },
  openLink: {
    title: '¿Abrir este enlace en el navegador?',
    open: 'Abrir',
    cancel: 'Cancelar',
  },
  pickPath: {
    import: 'Elegir una exportación para importar',
    importFilter: 'Exportaciones',
    export: 'Exportar a',
    backup: 'Una carpeta nueva para la copia de seguridad',
    restore: 'Elegir la carpeta de una copia de seguridad',
    exportName: '{{product}} {{date}}',
    backupName: '{{product}} copia de seguridad {{date}}',
  },
  pickModel: {
    title: 'Elegir un archivo de modelo',
    filter: 'Modelos GGUF',
  },
  notice: {
    ready: 'Una respuesta está lista',
    broken: 'No se pudo terminar una respuesta',
  },
  tray: {
    open: 'Abrir Sotto',
    quickAsk: 'Pregunta rápida',
    downloading_one: 'Descargando un modelo',
    downloading_other: 'Descargando {{count, number}} modelos',
    downloadingAt_one: 'Descargando un modelo: {{percent, number}} %',
    downloadingAt_other: 'Descargando {{count, number}} modelos: {{percent, number}} %',
  },
  menu: {
    file: 'Archivo',
    edit: 'Edición',
    view: 'Ver',
    window: 'Ventana',
    help: 'Ayuda',
    new: 'Conversación nueva',
    newTemporary: 'Conversación temporal nueva',
    newWindow: 'Ventana nueva',
    quickAsk: 'Pregunta rápida',
    close: 'Cerrar ventana',
    find: 'Buscar en todo…',
    findInConversation: 'Buscar en la conversación…',
    settings: 'Ajustes…',
    lock: 'Bloquear ahora',
    sidebar: 'Mostrar u ocultar la barra lateral',
    shortcuts: 'Atajos de teclado',
    privacy: 'Detalles de privacidad',
    quit: 'Salir de Sotto',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    pastePlain: 'Pegar sin formato',
    delete: 'Eliminar',
    selectAll: 'Seleccionar todo',
    zoomIn: 'Texto más grande',
    zoomOut: 'Texto más pequeño',
    zoomReset: 'Tamaño habitual',
    fullScreen: 'Pantalla completa',
    minimise: 'Minimizar',
    zoomWindow: 'Ampliar ventana',
    front: 'Traer todo al frente',
    about: 'Acerca de Sotto',
    services: 'Servicios',
    hide: 'Ocultar Sotto',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
};

export const dates: Translation<typeof en.dates> = {
  today: 'Hoy',
  yesterday: 'Ayer',
  previous7: 'Últimos 7 días',
  previous30: 'Últimos 30 días',
  pinned: 'Fijadas',
  temporary: 'Temporal',
};

export const units: Translation<typeof en.units> = {
  tokens_one: '{{count, number}} token',
  tokens_other: '{{count, number}} tokens',
  seconds: '{{value}} s',
  perSecond: '{{value}} tokens por segundo',
  messages_one: '{{count, number}} mensaje',
  messages_other: '{{count, number}} mensajes',
};
