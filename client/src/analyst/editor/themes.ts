/** As much of the editor as its colours need. */
interface Painted {
  editor: {
    defineTheme: (
      name: string,
      theme: {
        base: 'vs' | 'vs-dark';
        inherit: boolean;
        rules: { token: string; foreground: string; fontStyle?: string }[];
        colors: Record<string, string>;
      },
    ) => void;
  };
}

export const themeNames = { light: 'satu-light', dark: 'satu-dark' } as const;

/** The colours of the page's tokens, as the editor wants them: it does not know of CSS. */
const palettes = {
  light: {
    base: 'vs',
    ink: '#14202b',
    muted: '#4b5864',
    canvas: '#ffffff',
    surface: '#f4f6f8',
    line: '#dde3e8',
    action: '#2057b6',
    soft: '#cfdff7',
    keyword: '#850b8e',
    variable: '#a83c15',
    text: '#1b6e3c',
    error: '#a1160b',
  },
  dark: {
    base: 'vs-dark',
    ink: '#eef3f7',
    muted: '#b4c0cb',
    canvas: '#0f1822',
    surface: '#1a2634',
    line: '#2b3a4a',
    action: '#8cc8f5',
    soft: '#2b4a66',
    keyword: '#f28bb2',
    variable: '#e8b98a',
    text: '#86d6a3',
    error: '#ff9d92',
  },
} as const;

const bare = (colour: string): string => colour.slice(1);

export const defineThemes = (monaco: Painted): void => {
  for (const scheme of ['light', 'dark'] as const) {
    const of = palettes[scheme];
    monaco.editor.defineTheme(themeNames[scheme], {
      base: of.base,
      inherit: true,
      rules: [
        { token: '', foreground: bare(of.ink) },
        { token: 'keyword', foreground: bare(of.keyword), fontStyle: 'bold' },
        { token: 'comment', foreground: bare(of.muted) },
        { token: 'string', foreground: bare(of.text) },
        { token: 'number', foreground: bare(of.variable) },
        { token: 'argument.identifier.gql', foreground: bare(of.muted) },
        { token: 'key.identifier.gql', foreground: bare(of.ink) },
        { token: 'type.identifier.gql', foreground: bare(of.action) },
        { token: 'annotation', foreground: bare(of.keyword) },
      ],
      colors: {
        'editor.background': of.canvas,
        'editor.foreground': of.ink,
        'editorLineNumber.foreground': of.muted,
        'editorLineNumber.activeForeground': of.ink,
        'editor.lineHighlightBackground': of.surface,
        'editor.lineHighlightBorder': of.surface,
        'editor.selectionBackground': of.soft,
        'editorCursor.foreground': of.ink,
        'editorError.foreground': of.error,
        'editorIndentGuide.background1': of.line,
        'editorIndentGuide.activeBackground1': of.line,
        'editorWidget.background': of.surface,
        'editorWidget.foreground': of.ink,
        'editorWidget.border': of.line,
        'editorSuggestWidget.background': of.surface,
        'editorSuggestWidget.foreground': of.ink,
        'editorSuggestWidget.border': of.line,
        'editorSuggestWidget.selectedBackground': of.soft,
        'editorSuggestWidget.selectedForeground': of.ink,
        'editorSuggestWidget.highlightForeground': of.action,
        'editorSuggestWidget.focusHighlightForeground': of.action,
        'editorHoverWidget.background': of.surface,
        'editorHoverWidget.foreground': of.ink,
        'editorHoverWidget.border': of.line,
        focusBorder: of.action,
      },
    });
  }
};
