declare module "virtual:fluent-tokens.css";
declare module "virtual:fluent-contrast.css";
declare module "icon:*" {
  /** Path data of a Fluent icon on its 20 px grid. */
  const path: string;
  export default path;
}
