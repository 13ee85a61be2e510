import { z } from 'zod';

// The page's policy forbids eval. Must be imported before any schema is made.
z.config({ jitless: true });
