import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const context: Translation<typeof en.context> = {
  label: 'Contexto usado',
  counted: '{{used}} de los {{size}} tokens que el modelo puede leer de una vez',
  estimated: 'Unos {{used}} de los {{size}} tokens que el modelo puede leer de una vez, estimados por las letras',
  unknown_one:
    'Alrededor de {{count, number}} token, estimado por las letras. No se sabe cuánto lee el modelo de una vez.',
  unknown_other: 'Unos {{count, number}} tokens, estimados por las letras. No se sabe cuánto lee el modelo de una vez.',
  about: '≈ {{tokens}}',
  nearly:
    'Esta conversación casi llena lo que el modelo puede leer de una vez. Pronto se dejarán fuera sus mensajes más antiguos.',
  leavesOut_one:
    'El mensaje más antiguo no se leerá para esta respuesta: la conversación es más larga de lo que el modelo puede leer de una vez.',
  leavesOut_other:
    'Los {{count, number}} mensajes más antiguos no se leerán para esta respuesta: la conversación es más larga de lo que el modelo puede leer de una vez.',
  tooLong:
    'Este mensaje es más largo de lo que el modelo puede leer de una vez. Acórtelo o elija un modelo con un contexto mayor.',
  tooLongEstimate:
    'Probablemente es más largo de lo que el modelo puede leer de una vez. Acórtelo o elija un modelo con un contexto mayor.',
};
