import type { Api } from "../api/client";
import type { Lead } from "../api/contract";
import type { CaptureRequest } from "../api/requests";

/** They were no lead: if they are one now, an attempt before had arrived, and its answer was lost. */
export async function captureOnce(api: Api, request: CaptureRequest, isRepeat: boolean): Promise<Lead> {
  const toTheEnd = new AbortController().signal;
  const found = isRepeat ? await api.findLead(request.person.address, toTheEnd) : null;
  return found?.value.status === "active" ? found.value : api.capture(request, toTheEnd);
}
