import fc from 'fast-check';

// The same cases every time, so that nobody’s change is refused for another’s fault: `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_120) });
