/** Leaves out of the manifest what is nobody's business outside: private and `#` members, internal reactive state. */
function publicSurfaceOnly() {
  const isHidden = member =>
    member.privacy === 'private' ||
    member.privacy === 'protected' ||
    member.name.startsWith('#') ||
    member.name.startsWith('_');
  return {
    name: 'public-surface-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (!declaration.customElement) continue;
          const hidden = new Set((declaration.members ?? []).filter(isHidden).map(member => member.name));
          declaration.members = (declaration.members ?? []).filter(
            member => !hidden.has(member.name) && !(member.kind === 'method' && LIFECYCLE.has(member.name)),
          );
          // Dispatched through a variable class: the docblock names it.
          declaration.events = (declaration.events ?? []).filter(({ name }) => name);
          declaration.attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !hidden.has(fieldName));
        }
      }
      customElementsManifest.modules = customElementsManifest.modules
        .filter(module => module.declarations?.some(declaration => declaration.customElement))
        .sort((one, other) => one.path.localeCompare(other.path));
    },
  };
}

/** What every Lit element has. */
const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'getUpdateComplete',
  'createRenderRoot',
  'render',
]);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.types.ts', '**/locales/**'],
  litelement: true,
  // The field `customElements` of package.json is ours to write.
  packagejson: false,
  plugins: [publicSurfaceOnly()],
};
