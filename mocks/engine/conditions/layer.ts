/** A condition between the client and the platform. */
export interface Layer {
  /** Responds, or calls the next layer and can change its response. Calls `hit` once for each request that it changes. */
  answer(request: Request, next: () => Promise<Response>, hit: () => void): Promise<Response>;
  /** Called when the condition ends: it must release delayed responses. */
  end?(): void;
}
