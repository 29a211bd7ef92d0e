import {
  Badge,
  Button,
  createTheme,
  InputWrapper,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Deep water: calm, and dark enough for white words on it. */
const lagoon: MantineColorsTuple = [
  '#eef7f6',
  '#d9ecea',
  '#b0d9d4',
  '#82c4bd',
  '#56aca5',
  '#32918b',
  '#1b7874',
  '#0f6465',
  '#0f5257',
  '#0b3f45',
];

/** Warm paper instead of the usual grey. */
const sand: MantineColorsTuple = [
  '#faf8f5',
  '#f3efe9',
  '#e6dfd5',
  '#d3c9bb',
  '#b8ab9a',
  '#94877a',
  '#6f655b',
  '#554d46',
  '#3b3631',
  '#26231f',
];

const night: MantineColorsTuple = [
  '#e8ecec',
  '#c3cbcb',
  '#a3aeae',
  '#7d8a8b',
  '#465456',
  '#354244',
  '#263234',
  '#1b2527',
  '#141c1e',
  '#0d1415',
];

const amber: MantineColorsTuple = [
  '#fff6e9',
  '#fbe8cd',
  '#f7d09b',
  '#f2b66d',
  '#eda047',
  '#d98425',
  '#b56614',
  '#8f4e0d',
  '#6e3b0a',
  '#4d2906',
];

const FONT = "'Onest Variable', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 6 },
  colors: { lagoon, sand, amber, dark: night },
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  autoContrast: true,
  // White words need 4.5 : 1, which no lighter ground gives them.
  luminanceThreshold: 0.18,
  components: {
    // What is on a button is never cut: it grows with its words.
    Button: Button.extend({
      defaultProps: { radius: 'md' },
      styles: {
        // A link does not centre its words by itself, as a button does.
        root: {
          display: 'inline-flex',
          alignItems: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          paddingBlock: '0.25rem',
        },
        inner: { flex: 1 },
        label: { whiteSpace: 'normal', height: 'auto', overflow: 'visible' },
      },
    }),
    // Words of a status are read, not shouted, and never cut.
    Badge: Badge.extend({
      styles: {
        root: { textTransform: 'none', overflow: 'visible', flexShrink: 0, fontSize: '0.75rem', height: 'auto' },
        label: { overflow: 'visible', lineHeight: 1.6 },
      },
      defaultProps: { radius: 'sm' },
    }),
    InputWrapper: InputWrapper.extend({ defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } }),
  },
});

/** What Mantine's own colours lack in contrast (WCAG 2.2, 1.4.3), and the paper everything lies on. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fcfbf9',
    '--mantine-color-text': '#1f2a2b',
    '--mantine-color-dimmed': '#5a5f5b',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-placeholder': '#6b6f6b',
    '--mantine-color-default-border': '#d3c9bb',
    '--cc-surface': '#ffffff',
    '--cc-line': '#e6dfd5',
    '--cc-side': '#f3efe9',
    '--cc-now': '#eef7f6',
  },
  dark: {
    '--mantine-color-body': '#141c1e',
    '--mantine-color-text': '#e1e7e6',
    '--mantine-color-dimmed': '#a9b4b3',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-placeholder': '#98a4a4',
    '--mantine-color-anchor': '#82c4bd',
    '--cc-surface': '#1b2527',
    '--cc-line': '#2f3c3e',
    '--cc-side': '#0f1719',
    '--cc-now': '#163134',
  },
});
