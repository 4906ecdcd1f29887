import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

// The sandbox's page, linted from the repository's root, because ESLint looks at nothing outside its working folder.
const page = "src/FollowUp.Office.Sandbox/Page";

const noMarkup = {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name='innerHTML']",
    message: "Names, subjects and cards are text: write them through JSX.",
};
const fetchWall = { name: "fetch", message: "Only api/ talks to the sandbox: add a call to control.ts." };

export default tseslint.config(
    { ignores: [`${page}/dist`] },
    eslint.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    {
        languageOptions: {
            parserOptions: { project: [`${page}/tsconfig.json`], tsconfigRootDir: `${import.meta.dirname}/..` },
        },
        rules: {
            "no-restricted-syntax": ["error", noMarkup],
            "no-restricted-globals": ["error", fetchWall],
            "max-lines": ["error", { max: 250 }],
            "max-lines-per-function": ["error", { max: 60, skipBlankLines: true }],
            "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
            "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
            "@typescript-eslint/consistent-type-definitions": "off",
        },
    },
    { files: [`${page}/api/**`], rules: { "no-restricted-globals": "off" } },
    { files: [`${page}/tests/**`], rules: { "max-lines-per-function": "off" } },
);
