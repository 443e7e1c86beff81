/** The office's public address as people type it: without `https://`. @param publicUrl without a slash at its end @param path with one at its beginning */
export function bareAddress(publicUrl: string, path: string): string {
  return publicUrl.replace(/^https?:\/\//, '') + path;
}
