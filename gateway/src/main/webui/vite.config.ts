import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** What the gateway answers itself; with `npm run dev` alone these go to a running platform. */
const door = ["/api", "/session", "/sign-in", "/sign-out", "/problems", "/openapi"];
const platform = "http://localhost:8080";
// The gateway takes writes from its own address alone.
const behind = { target: platform, headers: { origin: platform } };

export default defineConfig({
  plugins: [react(), optimizeLocales.vite({ locales: ["fr-FR"] })],
  build: {
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: Object.fromEntries(door.map((path) => [path, behind])) },
  test: { environment: "node", include: ["src/**/*.test.ts", "rules/*.test.js"] },
});
