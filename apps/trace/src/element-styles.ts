import type { LitElement } from 'lit';

/** The text of the `<style>` that the server puts into an element's shadow root, for the policy's hash. */
export function elementStyles(tag: string): string {
  const { elementStyles: styles } = customElements.get(tag) as unknown as typeof LitElement;
  return styles.map(style => ('cssText' in style ? style.cssText : '')).join('');
}
