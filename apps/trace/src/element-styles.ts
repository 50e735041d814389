import { terseStyles } from '@suyuan/elements/terse-styles';
import { type LitElement, unsafeCSS } from 'lit';

/**
 * Makes the server write the styles of an element without white space, and tells their text: it is what the `<style>` in each
 * of its shadow roots holds, and what the policy's hash is of.
 */
export function elementStyles(tag: string): string {
  const element = customElements.get(tag) as unknown as typeof LitElement;
  const text = terseStyles(element.elementStyles.map(style => ('cssText' in style ? style.cssText : '')).join(' '));
  element.elementStyles = [unsafeCSS(text)];
  return text;
}
