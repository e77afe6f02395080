// In a clone, keeps what Node compiles: loading 500 sources takes 0.4 s, and half as long from here. Threads and child processes find
// the folder by the variable. An installed package never comes here: it writes nothing beside itself.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/chancery', import.meta.url));
enableCompileCache(process.env.NODE_COMPILE_CACHE);
