import { css } from 'lit';

/**
 * What every element starts from: the public `--suyuan-*` tokens with their defaults, as private properties on the host.
 * A page sets the public ones anywhere above; `theme.css` sets all of them for a page of ours.
 */
export const tokens = css`
  :host {
    --_accent: var(--suyuan-color-accent, light-dark(#1d6b45, #6fcf9b));
    --_accent-soft: var(--suyuan-color-accent-soft, light-dark(#e4f1e9, #1c3328));
    --_on-accent: var(--suyuan-color-on-accent, light-dark(#fff, #06130c));
    --_surface: var(--suyuan-color-surface, light-dark(#fff, #17201b));
    --_sunken: var(--suyuan-color-surface-sunken, light-dark(#f3f6f3, #101713));
    --_text: var(--suyuan-color-text, light-dark(#17211b, #e8efe9));
    --_muted: var(--suyuan-color-text-muted, light-dark(#55635a, #a3b1a8));
    --_line: var(--suyuan-color-border, light-dark(#d5ddd7, #2f3a33));
    --_line-strong: var(--suyuan-color-border-strong, light-dark(#78867d, #75857b));
    --_danger: var(--suyuan-color-danger, light-dark(#a4262c, #ff9b93));
    --_danger-soft: var(--suyuan-color-danger-soft, light-dark(#fcebea, #3a1d1c));
    --_warning: var(--suyuan-color-warning, light-dark(#7a4b00, #ffc27a));
    --_warning-soft: var(--suyuan-color-warning-soft, light-dark(#fdf2dd, #36290f));
    --_focus: var(--suyuan-color-focus, light-dark(#0b57d0, #a8c7fa));
    --_radius: var(--suyuan-radius, 12px);
    --_radius-small: var(--suyuan-radius-small, 8px);
    --_size-small: var(--suyuan-font-size-small, 0.875rem);
    --_size-large: var(--suyuan-font-size-large, 1.25rem);
    display: block;
    color: var(--_text);
    font: var(--suyuan-font-size-base, 1rem) / var(--suyuan-line-height, 1.6)
      var(--suyuan-font-family, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      transition-duration: 1ms !important;
    }
  }
`;
