/** A request as it was shown. The address counts: some services are told the model there, and two may be sent the same bytes. */
export interface ShownRequest {
  readonly url: string;
  /** Of the body, lower-case hex. */
  readonly sha256: string;
}

export function isAsShown(request: ShownRequest, shown: ShownRequest): boolean {
  return request.url === shown.url && request.sha256 === shown.sha256;
}
