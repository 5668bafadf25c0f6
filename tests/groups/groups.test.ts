import { afterAll } from 'vitest';
import './matrix.js';
import './paging.js';
import './random.js';
import { city } from './the-city.js';

// Why in one file: making the city takes longer than a thousand questions about it.
afterAll(city.drop);
