import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * The built client runs under a policy without inline script, inline style and eval, so nothing here may add them;
 * `npm run build` compresses the result afterwards (`src/tool/compress.ts`).
 */
export default defineConfig({
  plugins: [
    preact(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      // registered by hand in main.tsx, through the one Trusted Types policy
      injectRegister: false,
      registerType: 'prompt',
      includeManifestIcons: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,wasm,webmanifest}'] },
      manifest: {
        name: 'Sổ Trẻ Em',
        short_name: 'Sổ Trẻ Em',
        description: 'Sổ theo dõi trẻ em trong hộ gia đình',
        lang: 'vi',
        dir: 'ltr',
        id: '/',
        start_url: '/',
        display: 'standalone',
        orientation: 'any',
        background_color: '#faf5ea',
        theme_color: '#0b4a50',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
          { src: '/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: { chunkFileNames: (chunk) => `assets/${partOf(chunk.moduleIds) ?? '[name]'}-[hash].js` },
    },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: (chunk) => `assets/${chunk.name === 'read.worker' ? 'office-' : ''}[name]-[hash].js`,
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})

/** The part of the product whose name a file bears (`src/sw/part.ts`), where only the office's or English pages need it. */
function partOf(modules: readonly string[]): 'office' | 'english' | undefined {
  const own = modules.filter((id) => id.includes('/src/'))
  if (own.some((id) => id.includes('/src/ui/words/en'))) return 'english'
  return own.some((id) =>
    /\/src\/(ui\/(admin|commune|case|import)\/screens|ui\/case\/case-view|import)\b/u.test(id),
  )
    ? 'office'
    : undefined
}
