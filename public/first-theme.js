// Runs before the first paint: the theme shown last time, before the settings are here.
try {
	const root = document.documentElement;
	root.dataset.theme = localStorage.getItem('theme') ?? 'system';
	for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('palette') ?? '{}'))) {
		root.style.setProperty(name, value);
	}
} catch {
	// Without storage the page begins as the system has it; the settings follow.
}
