import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const officeWall = { name: "Office", message: "Only src/host talks to Office: ask the Host seam." };
const fetchWall = { name: "fetch", message: "Only src/api talks to the network: add a call to the client." };
const noMarkup = {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name='innerHTML']",
    message: "Names and subjects are text: write them through JSX.",
};
const noOffice = {
    selector: "TSQualifiedName > Identifier.left[name='Office']",
    message: officeWall.message,
};

/** Walls between folders: what may not be imported from where, with the reason. */
const featureWall = {
    patterns: [
        {
            regex: "^\\.\\./(?!\\.\\./)",
            message: "Features do not import features: compose them in src/mail-page.tsx.",
        },
    ],
};
const lowerWall = {
    patterns: [
        { regex: "/(features|lead|host)/", message: "ui and text know nothing of features, leads or the host." },
    ],
};

export default tseslint.config(
    { ignores: ["dist", "node_modules"] },
    eslint.configs.recommended,
    ...tseslint.configs.strictTypeChecked,
    {
        languageOptions: {
            parserOptions: {
                projectService: { allowDefaultProject: ["*.js", "scripts/*.js"] },
                tsconfigRootDir: import.meta.dirname,
            },
        },
        rules: {
            "no-restricted-syntax": ["error", noMarkup],
            "max-lines": ["error", { max: 250 }],
            "max-lines-per-function": ["error", { max: 60, skipBlankLines: true }],
            "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
            "@typescript-eslint/no-confusing-void-expression": [
                "error",
                { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
            ],
            "@typescript-eslint/no-misused-spread": "off",
            "@typescript-eslint/consistent-type-definitions": "off",
        },
    },
    {
        files: ["src/**"],
        ignores: ["src/host/**", "src/api/**"],
        rules: {
            "no-restricted-globals": ["error", officeWall, fetchWall],
            "no-restricted-syntax": ["error", noMarkup, noOffice],
        },
    },
    { files: ["src/host/**"], rules: { "no-restricted-globals": ["error", fetchWall] } },
    {
        files: ["src/api/**"],
        rules: {
            "no-restricted-globals": ["error", officeWall],
            "no-restricted-syntax": ["error", noMarkup, noOffice],
        },
    },
    { files: ["src/features/**"], rules: { "no-restricted-imports": ["error", featureWall] } },
    { files: ["src/ui/**", "src/text/**"], rules: { "no-restricted-imports": ["error", lowerWall] } },
    {
        files: ["tests/**"],
        rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
    },
    {
        files: ["**/*.js"],
        ...tseslint.configs.disableTypeChecked,
        languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
    },
);
