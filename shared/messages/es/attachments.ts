import type * as en from '../en/attachments.ts';
import type { Translation } from '../translation.ts';

export const attachments: Translation<typeof en.attachments> = {
  add: 'Adjuntar archivos',
  list: 'Archivos adjuntos',
  remove: 'Quitar {{name}}',
  open: 'Abrir {{name}}',
  drop: 'Suelte archivos para adjuntarlos',
  dropHint: 'Se leen en este ordenador y se guardan en su bóveda.',
  reading: 'Leyendo…',
  pages_one: '{{count, number}} página',
  pages_other: '{{count, number}} páginas',
  pastedName: 'Texto pegado',
  pasted: 'El texto largo espera como archivo',
  putIn: 'Poner en el mensaje',
  pasteTooLong: 'Este texto es demasiado largo para pegarlo aquí.',
  pasteTooLongTodo:
    'Pregunte algo primero y péguelo después; o péguelo en la ventana principal. Allí se convierte en un archivo.',
  partial: 'solo se lee el principio',
  picture: 'guardado, aún no se lee',
  noText: 'no contiene texto',
  problem: '«{{name}}» no se adjuntó. {{what}}',
  problems_one: '{{count, number}} archivo no se adjuntó. {{what}}',
  problems_other: '{{count, number}} archivos no se adjuntaron. {{what}}',
  partialNote:
    'El archivo es más largo que la parte que se usa: {{characters}} caracteres. El resto se guarda, pero ningún modelo lo lee.',
  noTextNote: 'No se encontró texto en este archivo, quizá porque es un escaneo. Se guarda, y ningún modelo lo lee.',
  pictureNote: 'Las imágenes se guardan con el mensaje. Por ahora ningún modelo las lee.',
  kinds: {
    text: 'Texto',
    markdown: 'Markdown',
    code: 'Código',
    csv: 'Tabla',
    pdf: 'PDF',
    docx: 'Documento de Word',
    image: 'Imagen',
  },
};
