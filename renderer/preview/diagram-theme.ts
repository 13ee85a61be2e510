import type { MermaidConfig } from 'mermaid';

const FONT = 'system-ui, "Segoe UI", Roboto, sans-serif';

const LIGHT = {
  background: '#faf8f4',
  primaryColor: '#eef1f7',
  primaryBorderColor: '#274c86',
  secondaryColor: '#eaf0ea',
  tertiaryColor: '#f6eddd',
  ink: '#23201b',
  line: '#665f54',
};
const DARK = {
  background: '#232120',
  primaryColor: '#2f3745',
  primaryBorderColor: '#a3bdec',
  secondaryColor: '#2c3630',
  tertiaryColor: '#3a3225',
  ink: '#e9e4da',
  line: '#b3aca0',
};

/** The app's own colours: this frame can't see its style sheet. */
export function diagramTheme(dark: boolean): Pick<MermaidConfig, 'theme' | 'look' | 'themeVariables' | 'fontFamily'> {
  const { ink, line, ...fills } = dark ? DARK : LIGHT;
  return {
    theme: 'base',
    look: 'classic',
    fontFamily: FONT,
    themeVariables: {
      ...fills,
      darkMode: dark,
      useGradient: false,
      dropShadow: 'none',
      strokeWidth: 1,
      fontFamily: FONT,
      fontSize: '14px',
      primaryTextColor: ink,
      secondaryTextColor: ink,
      tertiaryTextColor: ink,
      textColor: ink,
      titleColor: ink,
      lineColor: line,
      edgeLabelBackground: fills.background,
      noteBkgColor: fills.tertiaryColor,
      noteTextColor: ink,
    },
  };
}
