/** The thread that scans, see `scan-in-worker.ts`. */
import { runScan } from '../scan.js';
import { answerRequest } from './answer-request.js';

await answerRequest(runScan);
