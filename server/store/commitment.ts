import { hash } from 'node:crypto';

/** What binds a rating's answer without telling it (SPEC Z1, Z4). */

/** SHA-256, hex, of salt ‖ UTF-8 text. @param salt hex  @param content as `sealedContent` writes it */
export function commitmentOf(salt: string, content: string): string {
  return hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(content)]), 'hex');
}
