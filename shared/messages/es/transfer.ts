import type * as en from '../en/transfer.ts';
import type { Translation } from '../translation.ts';

export const transfer: Translation<typeof en.transfer> = {
  untitled: 'Conversación sin título',
  pageTitle: 'Conversaciones',
  you: 'Usted',
  answer: 'Respuesta',
  system: 'Instrucciones',
  unfinished: 'Esta respuesta no se terminó.',
  problems: {
    'broken-json': 'Esta parte del archivo no es JSON válido; se dejó fuera.',
    'wrong-encoding': 'Esta parte del archivo no es UTF-8 ni UTF-16; se dejó fuera.',
    'unknown-format': 'No es una conversación de un programa que Sotto conozca; se dejó fuera.',
    invalid: 'Algo que una conversación necesita falta o es erróneo; se dejó fuera.',
    'broken-tree': 'Algunos mensajes no colgaban de ninguno presente; empiezan ramas propias.',
    'too-large': 'Supera los 64 MB sin sus adjuntos; se dejó fuera.',
    empty: 'No contiene ningún mensaje que se pueda conservar.',
    conflict: 'Sus identificadores pertenecen aquí a otra conversación; se dejó fuera.',
    going: 'Se está eliminando aquí. Impórtela de nuevo cuando termine.',
    'cut-off': 'El archivo termina aquí, o no se entiende a partir de aquí. Lo anterior se conservó.',
  },
};
