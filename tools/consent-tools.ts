/** The consent tools that have a file of glue: `dist/consent/<tool>.js` is made from `src/consent/<tool>.ts`. */
export const consentTools = ['klaro', 'orejime', 'tarteaucitron'] as const;
