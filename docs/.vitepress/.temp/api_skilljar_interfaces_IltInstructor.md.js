import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IltInstructor","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/IltInstructor.md","filePath":"api/skilljar/interfaces/IltInstructor.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/IltInstructor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / IltInstructor</p><h1 id="interface-iltinstructor" tabindex="-1">Interface: IltInstructor <a class="header-anchor" href="#interface-iltinstructor" aria-label="Permalink to &quot;Interface: IltInstructor&quot;">​</a></h1><p>An instructor of live training.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-providers"></a> <code>providers?</code></td><td><a href="./../type-aliases/IltProvider.html"><code>IltProvider</code></a>[]</td><td>The providers of this instructor.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/IltInstructor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IltInstructor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IltInstructor as default
};
