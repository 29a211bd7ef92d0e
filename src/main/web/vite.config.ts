import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { compression } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The service puts a new nonce in the place of this word at each answer. */
const NONCE = '__CSP_NONCE__';

export default defineConfig({
  plugins: [
    react(),
    compression({
      algorithms: ['brotliCompress', 'gzip'],
      include: /\.(js|css|svg|json)$/,
      threshold: 1024,
    }),
  ],
  html: { cspNonce: NONCE },
  resolve: { alias: { '~': here('./src') } },
  build: {
    outDir: here('../../../target/classes/web'),
    emptyOutDir: true,
    // The strict content security policy allows no data: but for pictures.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    target: 'es2022',
  },
  server: {
    port: 5173,
    // The service refuses changes from a foreign origin, so the host stays as the browser names it.
    proxy: { '/api': { target: process.env.CONTACT_CENTER ?? 'http://localhost:8080', changeOrigin: false } },
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
});
