import type * as en from '../en/security.ts';
import type { Translation } from '../translation.ts';

export const security: Translation<typeof en.security> = {
  keys: 'Qué abre la bóveda',
  modes: {
    device: {
      name: 'Este ordenador',
      hint: 'Una clave en el llavero de este ordenador. Nada que escribir; quien haya iniciado sesión como usted puede abrirla.',
    },
    either: {
      name: 'Este ordenador, o una frase de contraseña',
      hint: 'Se abre sola aquí, y con la frase de contraseña si se pierde el llavero.',
    },
    passphrase: {
      name: 'Una frase de contraseña',
      hint: 'La escribe cada vez. Ningún llavero interviene.',
    },
    both: {
      name: 'Una frase de contraseña junto con este ordenador',
      hint: 'Dos factores: ni la frase de contraseña ni el llavero la abren por sí solos.',
    },
  },
  access: {
    open: 'Cambiar…',
    title: 'Qué abre la bóveda',
    body: 'Lo que la abría hasta ahora deja de funcionar. Su clave de recuperación sigue igual.',
    change: 'Cambiar la cerradura',
    changed: 'La cerradura se ha cambiado',
    now: 'Ahora',
  },
  proof: {
    passphrase: 'Su frase de contraseña actual',
    recovery: 'Su clave de recuperación',
    why: 'Se pide para que nadie cambie las cerraduras en su ausencia.',
  },
  recovery: {
    name: 'Clave de recuperación',
    hint: 'Abre la bóveda cuando se pierde el llavero o la frase de contraseña.',
    open: 'Nueva clave de recuperación…',
    title: 'Nueva clave de recuperación',
    body: 'Crea una clave nueva para imprimir o anotar. La anterior funciona hasta que haya demostrado que tiene la nueva.',
    make: 'Mostrar una clave nueva',
    shown: 'Se muestra solo esta vez. Imprímala, o anótela y guárdela lejos de este ordenador.',
    group: 'Grupo {{number}}',
    changed: 'La nueva clave de recuperación está en vigor',
  },
  lock: {
    title: 'Bloqueo',
    idle: 'Cuando no hay nadie',
    idleHint:
      'Cuenta desde la última tecla o el último movimiento en cualquier parte de este ordenador. Una respuesta en curso se detiene y se conserva.',
    never: 'No bloquear',
    minutes_one: 'Después de {{count}} minuto',
    minutes_other: 'Después de {{count}} minutos',
    onScreenLock: 'Cuando se bloquea la pantalla',
    onSuspend: 'Cuando el ordenador se suspende',
  },
  database: 'La base de datos',
  rekey: {
    every: 'Cambiarla automáticamente',
    everyHint: 'Cada cierto número de días, cuando no se está escribiendo nada.',
    never: 'Solo cuando se pida',
    name: 'Nueva clave de la base de datos',
    hint: 'Cifra todo de nuevo. Las copias anteriores del archivo siguen con la clave anterior.',
    open: 'Cambiar la clave',
    done: 'La base de datos tiene una clave nueva',
    fingerprint: 'Su huella empieza por {{fingerprint}}.',
  },
  keyExport: {
    name: 'Exportar la clave de la base de datos',
    hint: 'Cualquier SQLCipher 4 abre la base de datos con ella. Nada le ata aquí.',
    open: 'Exportar…',
    title: 'Exportar la clave de la base de datos',
    body: 'Quien tenga esta clave y una copia de la base de datos lee todo lo que hay en ella, sea lo que sea lo que abra la bóveda. La exportación se anota en el registro de auditoría.',
    show: 'Mostrar la clave',
  },
  keychainGone: {
    title: 'El llavero de este ordenador ya no abre la bóveda',
    body: 'La abrió de otra manera. Elija de nuevo abajo qué la abre, y se creará una clave nueva para este ordenador.',
  },
  needed: {
    title: 'Hace falta una cerradura más',
    body: 'Una política de la empresa pide una frase de contraseña junto con la clave de este ordenador. Sus conversaciones esperan hasta que establezca una.',
    set: 'Establecer una frase de contraseña…',
    lock: 'Bloquear en su lugar',
  },
};
