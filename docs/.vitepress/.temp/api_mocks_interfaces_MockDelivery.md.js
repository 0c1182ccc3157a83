import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MockDelivery","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/MockDelivery.md","filePath":"api/mocks/interfaces/MockDelivery.md"}');
const _sfc_main = { name: "api/mocks/interfaces/MockDelivery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockDelivery</p><h1 id="interface-mockdelivery" tabindex="-1">Interface: MockDelivery <a class="header-anchor" href="#interface-mockdelivery" aria-label="Permalink to &quot;Interface: MockDelivery&quot;">​</a></h1><p>A webhook on its way to one URL. The object changes as attempts are made.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attempts"></a> <code>attempts</code></td><td>readonly <a href="./DeliveryAttempt.html"><code>DeliveryAttempt</code></a>[]</td><td>-</td></tr><tr><td><a id="property-event"></a> <code>event</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td><td>As it was sent.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>Instruqt: the <code>svix-id</code>, the same in every attempt and for every URL that the event goes to. Skilljar sends no id: known to the mock alone.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><code>&quot;instruqt&quot;</code> | <code>&quot;skilljar&quot;</code></td><td>-</td></tr><tr><td><a id="property-reason"></a> <code>reason?</code></td><td><code>string</code></td><td>Why it failed or was skipped.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>&quot;failed&quot;</code> | <code>&quot;skipped&quot;</code> | <code>&quot;sending&quot;</code> | <code>&quot;delivered&quot;</code> | <code>&quot;retrying&quot;</code></td><td><code>skipped</code>: not sent, because the host is neither this machine nor one of the option <code>webhooks.allowHosts</code>.</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/MockDelivery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockDelivery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockDelivery as default
};
