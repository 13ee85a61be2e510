import type * as en from '../en/answers.ts';
import type { Translation } from '../translation.ts';

export const answers: Translation<typeof en.answers> = {
  thoughts: 'Razonamiento',
  thinking: 'Pensando…',
  failedBefore: '{{model}} no respondió ({{why}}), así que respondió otro.',
  cost: 'Coste',
  costUnknown: 'Desconocido',
  reasoningTokens: 'De ellos, razonamiento',
  again: {
    open: 'Responder de nuevo con…',
    same: 'De la misma manera',
    device: 'En este dispositivo',
    private: 'En su propio servidor',
    cloud: 'En la nube',
    models: 'Con un modelo',
  },
  replace: {
    selected: 'Sustituir «{{value}}»',
    of: 'Sustituir «{{value}}» antes de enviar',
    note: 'elegido por usted',
    undo: 'No sustituir',
    undoOf: 'No sustituir «{{value}}»',
  },
  compare: {
    open: 'Comparar con otra respuesta',
    title: 'Dos respuestas',
    left: 'A la izquierda',
    right: 'A la derecha',
    version: 'Versión {{number, number}}',
    empty: 'No contiene texto.',
  },
};
