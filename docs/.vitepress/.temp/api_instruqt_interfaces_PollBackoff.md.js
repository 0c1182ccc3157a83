import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PollBackoff","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/PollBackoff.md","filePath":"api/instruqt/interfaces/PollBackoff.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/PollBackoff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / PollBackoff</p><h1 id="interface-pollbackoff" tabindex="-1">Interface: PollBackoff <a class="header-anchor" href="#interface-pollbackoff" aria-label="Permalink to &quot;Interface: PollBackoff&quot;">​</a></h1><p>The delay between two polls.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-basems"></a> <code>baseMs?</code></td><td><code>number</code></td><td>Delay after the first poll, in milliseconds. Each further delay is 1.5 times as long. Default: 1,000.</td></tr><tr><td><a id="property-maxms"></a> <code>maxMs?</code></td><td><code>number</code></td><td>Maximum delay, in milliseconds. Default: 15,000.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/PollBackoff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PollBackoff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PollBackoff as default
};
