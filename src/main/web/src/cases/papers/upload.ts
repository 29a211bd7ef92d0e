import { take } from '~/api/client';

/**
 * Sends a file and tells how far it is (from 0 to 1); `fetch` cannot say that. The answer is heard as every other of
 * the API.
 */
export function upload(address: string, file: Blob, onProgress: (part: number) => void): Promise<unknown> {
  return take(
    new Promise<{ error: unknown; response: Response }>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('X-Requested-With', 'contact-center');
      request.setRequestHeader('Accept-Language', document.documentElement.lang);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
      request.onload = () => resolve({ error: bodyOf(request), response: responseOf(request) });
      request.onerror = () => reject(new Error('unreachable'));
      request.send(file);
    }),
  );
}

function responseOf(request: XMLHttpRequest): Response {
  const date = request.getResponseHeader('Date');
  return new Response(null, { status: request.status, headers: date === null ? {} : { Date: date } });
}

function bodyOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    // A gateway that answers for the service has no words of its own.
    return undefined;
  }
}
