// Markdown files are imported as text; wrangler.toml has the bundler's side of it.
declare module "*.md" {
  const text: string;
  export default text;
}
