import type * as en from '../en/attachments.ts';
import type { Translation } from '../translation.ts';

export const attachments: Translation<typeof en.attachments> = {
  add: 'Joindre des fichiers',
  list: 'Fichiers joints',
  remove: 'Retirer {{name}}',
  open: 'Ouvrir {{name}}',
  drop: 'Déposez des fichiers pour les joindre',
  dropHint: 'Ils sont lus sur cet ordinateur et conservés dans votre coffre.',
  reading: 'Lecture…',
  pages_one: '{{count, number}} page',
  pages_other: '{{count, number}} pages',
  pastedName: 'Texte collé',
  pasted: 'Le long texte attend sous forme de fichier',
  putIn: 'Mettre dans le message',
  pasteTooLong: 'Ce texte est trop long pour être collé ici.',
  pasteTooLongTodo:
    'Posez d’abord une question, puis collez-le ; ou collez-le dans la fenêtre principale. Il y devient un fichier.',
  partial: 'seul le début est lu',
  picture: 'conservé, pas encore lu',
  noText: 'aucun texte à l’intérieur',
  problem: '« {{name}} » n’a pas été joint. {{what}}',
  problems_one: '{{count, number}} fichier n’a pas été joint. {{what}}',
  problems_other: '{{count, number}} fichiers n’ont pas été joints. {{what}}',
  partialNote:
    'Le fichier est plus long que la partie utilisée : {{characters}} caractères. Le reste est conservé, mais aucun modèle ne le lit.',
  noTextNote:
    'Aucun texte n’a été trouvé dans ce fichier, peut-être parce qu’il s’agit d’un scan. Il est conservé, et aucun modèle ne le lit.',
  pictureNote: 'Les images sont conservées avec le message. Aucun modèle ne les lit pour l’instant.',
  kinds: {
    text: 'Texte',
    markdown: 'Markdown',
    code: 'Code',
    csv: 'Tableau',
    pdf: 'PDF',
    docx: 'Document Word',
    image: 'Image',
  },
};
