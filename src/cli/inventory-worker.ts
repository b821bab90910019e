/** The thread that takes an inventory, see `scan-in-worker.ts`. */
import { runInventory } from '../inventory.js';
import { answerRequest } from './answer-request.js';

await answerRequest(runInventory);
