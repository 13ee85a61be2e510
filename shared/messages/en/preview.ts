export const preview = {
  show: 'Preview',
  title: {
    html: 'Preview of the page',
    svg: 'Preview of the picture',
    mermaid: 'Preview of the diagram',
  },
  failed: {
    html: 'This page can’t be shown. The code is above.',
    svg: 'This is not a picture that can be shown. The code is above.',
    mermaid: 'This diagram can’t be drawn: the code has a mistake, or is too large. The code is above.',
  },
  note: 'Drawn in a sealed frame: no scripts, no network, links don’t lead anywhere.',
} as const;
