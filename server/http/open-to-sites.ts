import { cors } from 'hono/cors';

/** Lets pages of other sites read a public door, and their browsers ask beforehand whether they may (CORS, SPEC H2). */
export function openToSites() {
  return cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['If-None-Match'],
    exposeHeaders: ['ETag'],
  });
}
