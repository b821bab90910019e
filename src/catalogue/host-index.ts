import type { VendorDefinition } from './define.js';

/** Vendors by their hosts, for requests that are made without an SDK. */
export class HostIndex {
  private readonly vendors = new Map<string, VendorDefinition>();

  constructor(vendors: readonly VendorDefinition[]) {
    for (const vendor of vendors) for (const host of vendor.hosts ?? []) this.vendors.set(host, vendor);
  }

  /**
   * Whose host this is; a vendor's host covers its subdomains.
   *
   * @param host without scheme or path; a port is ignored
   */
  find(host: string): VendorDefinition | undefined {
    let rest = host.toLowerCase().replace(/:\d+$/, '');
    while (rest.includes('.')) {
      const vendor = this.vendors.get(rest);
      if (vendor) return vendor;
      rest = rest.slice(rest.indexOf('.') + 1);
    }
    return undefined;
  }
}
