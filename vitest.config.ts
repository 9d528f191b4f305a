import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const executablePath = process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium';

/**
 * unit: strings, in Node. page: layout, visibility and sanitising, in real Chromium. e2e: the built extension by a real
 * toolbar click, in Chromium and in Firefox.
 */
export default defineConfig({
	test: {
		projects: [
			{test: {name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts']}},
			{
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					// One browser at a time: two cores, and each launch already takes seconds.
					fileParallelism: false,
					// A browser under load stumbles now and then over nothing of ours; what fails twice fails.
					retry: 1,
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
			{
				// The page the project started from lies beside it where it is developed.
				server: {fs: {allow: ['.', '../shared/seed']}},
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
