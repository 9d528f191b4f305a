import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const executablePath = process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium';

/** unit: strings, in Node. page: layout, visibility and sanitising, in real Chromium. (e2e has a runner of its own.) */
export default defineConfig({
	test: {
		projects: [
			{test: {name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts']}},
			{
				optimizeDeps: {include: ['@mozilla/readability', 'dompurify']},
				test: {
					name: 'page',
					include: ['tests/page/**/*.test.ts'],
					testTimeout: 30_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						ui: false,
						provider: playwright({launchOptions: {executablePath, args: ['--no-sandbox', '--disable-quic']}}),
						instances: [{browser: 'chromium', viewport: {width: 1280, height: 800}}],
					},
				},
			},
		],
	},
});
