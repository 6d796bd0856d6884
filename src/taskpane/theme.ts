import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/**
 * The theme that goes with the colour behind Office's panes: dark on dark, else light.
 *
 * @example themeFor('#262626') // webDarkTheme
 */
export function themeFor(background: string | undefined): Theme {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return webLightTheme;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((hex) => parseInt(hex, 16));
  // Perceived brightness, by the weights of the eye for the three colours.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? webDarkTheme : webLightTheme;
}
