import type * as en from '../en/doctor.ts';
import type { Translation } from '../translation.ts';

export const doctor: Translation<typeof en.doctor> = {
  vault: {
    label: 'Bóveda',
    unlocked: 'Abierta. Sus cerraduras: {{slots}}.',
    locked: 'Bloqueada.',
    none: 'Aún no hay bóveda.',
    problem: 'Hay un problema con la bóveda ({{code}}).',
  },
  keychain: {
    label: 'Llavero del sistema',
    available: 'Disponible.',
    locked: 'Bloqueado: desbloquéelo, o use una frase de contraseña.',
    absent: 'Aquí no hay: una frase de contraseña protege la bóveda en su lugar.',
  },
  database: {
    label: 'Base de datos',
    ok: 'Cifrada ({{cipher}}), abierta y comprobada.',
    failed: 'No se pudo comprobar ({{code}}).',
  },
  durability: {
    label: 'Guardado antes de responder',
    ok: 'Cada mensaje se escribe en el disco antes de confirmarse.',
    weak: 'El disco no confirma cada escritura.',
  },
  network: {
    label: 'Red',
    off: 'No hay ningún proveedor configurado: nada puede salir de este dispositivo.',
    on: 'Proveedores configurados: {{providers, number}}. Solicitudes que han salido: {{sent, number}}. Cada una está en el registro de envíos.',
  },
  inference: {
    label: 'Proceso del modelo',
    idle: 'Parado: arranca con la primera pregunta.',
    ready: 'En marcha, {{threads}} hilos.',
    crashed: 'Se detuvo de forma inesperada ({{code}}).',
  },
  memory: {
    label: 'Memoria',
    ok: '{{free, bytes}} libres de {{total, bytes}}.',
    low: 'Solo {{free, bytes}} libres de {{total, bytes}}: los modelos grandes no cabrán.',
  },
  disk: {
    label: 'Disco',
    ok: '{{free, bytes}} libres.',
    low: 'Solo {{free, bytes}} libres.',
    missing: 'No se pudo leer el espacio libre.',
  },
  sandbox: {
    label: 'Aislamiento de la ventana',
    on: 'La ventana no puede leer archivos ni abrir conexiones.',
    off: 'Desactivado: Sotto se inició sin el aislamiento del sistema.',
  },
  files: {
    label: 'Sus propios archivos',
    'as-packaged': 'Tal como se empaquetaron.',
    unlisted: 'Sin empaquetar, o comprobados por el propio sistema.',
    byWindow: 'Comprobados al abrir la ventana.',
    changed: 'Han cambiado desde que se empaquetaron. Vuelva a instalar Sotto.',
  },
  dumps: {
    label: 'Volcados de memoria',
    off: 'Desactivados para los procesos que manejan sus palabras.',
    on: 'El sistema puede escribir la memoria en el disco cuando falla un proceso.',
  },
};
