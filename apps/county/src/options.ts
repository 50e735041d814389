export interface CountyOptions {
  /** Where the embeds and the API are: `https://trace.example.cn`; empty where that is the portal's own origin. */
  readonly embedOrigin: string;
  /** Where producers sign in. */
  readonly consoleHref: string;
  /** Code of the county whose producers register here, such as `430121`; empty for all that the API serves. */
  readonly division?: string;
}
