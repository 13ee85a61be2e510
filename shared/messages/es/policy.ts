import type * as en from '../en/policy.ts';
import type { Translation } from '../translation.ts';

export const policy: Translation<typeof en.policy> = {
  help: 'Obtener ayuda',
  locked: 'Fijado por una política de la empresa.',
  none: 'Sin política de empresa: decide usted.',
  inForce: 'Política de {{organisation}}',
  fallback:
    'La política de este ordenador no es de confianza, así que rigen los ajustes más estrictos. Sus conversaciones están a salvo.',
  fallbackShort: 'La política de este ordenador no es de confianza: rigen los ajustes más estrictos.',
  why: 'Por qué',
  noneBody:
    'Nadie más que usted decide lo que Sotto puede hacer aquí. Una empresa puede fijar ajustes concretos con una política; aparecerían en esta página, cada uno con quién lo fijó.',
  again: 'Leer de nuevo la política',
  serial: 'Número {{serial}}',
  expires: 'Válida hasta el {{date}}',
  signedOnly: 'Esta edición solo acepta políticas firmadas.',
  ok: 'Una política válida con {{keys, number}} claves.',
  notOk: 'No es una política válida.',
  verified: 'Su firma es correcta.',
  notSigned: 'Esta edición no comprueba firmas.',
  origins: {
    build: 'incorporado en esta edición',
    machine: 'política de este ordenador',
    fallback: 'ajuste más estricto',
  },
  from: {
    build: 'Incorporado en esta edición.',
    machine: 'De la política de este ordenador.',
    fallback: 'El ajuste más estricto, hasta que la política vuelva a ser correcta.',
  },
  categories: {
    zones: 'Zonas',
    findings: 'Hallazgos y diccionario',
    providers: 'Proveedores',
    retention: 'Conservación',
    transfer: 'Exportación, importación y copias',
    vault: 'Bóveda y bloqueo',
    models: 'Modelos',
    app: 'Aplicación',
  },
  problems: {
    missing: 'Tiene que haber una política y no la hay. Vuelva a ponerla, o consulte con su administración.',
    unreadable: 'La política no se puede leer. Compruebe su ubicación y sus permisos.',
    'too-large': 'La política es más grande de lo que puede ser una política.',
    'writable-by-others':
      'En el archivo de la política, o en una carpeta superior, pueden escribir otros además de root. Ponga root como propietario y el modo 0644.',
    'not-json': 'La política no es JSON válido. Compruébela con «sotto policy verify».',
    'wrong-format': 'No es una política que esta versión pueda leer ({{key}}).',
    'unknown-key': 'La política tiene una clave que esta versión no conoce: {{key}}. Corríjala, o actualice Sotto.',
    'bad-value': 'La política tiene un valor no permitido para la clave {{key}}.',
    unsigned: 'Esta edición solo acepta políticas firmadas, y esta no lo está.',
    'signature-wrong': 'La firma de la política no es correcta: fue alterada, o se firmó con otra clave.',
    expired: 'La política ha caducado. Tiene que entregarse una más reciente.',
    'rolled-back': 'La política es más antigua que otra que ya estuvo en vigor aquí.',
    'anchor-missing':
      'El llavero ya no indica qué política estaba en vigor aquí. Una política con un número más alto lo resuelve.',
  },
};
