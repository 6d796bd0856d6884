import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeFor } from '../../src/taskpane/theme';

describe('the theme follows Office', () => {
  it.each([
    ['#FFFFFF', webLightTheme],
    ['#F3F2F1', webLightTheme],
    ['#262626', webDarkTheme],
    ['000000', webDarkTheme],
    [undefined, webLightTheme],
    ['papaya', webLightTheme],
  ])('%s', (background, theme) => {
    expect(themeFor(background)).toBe(theme);
  });
});
