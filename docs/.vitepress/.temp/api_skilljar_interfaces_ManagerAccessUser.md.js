import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ManagerAccessUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ManagerAccessUser.md","filePath":"api/skilljar/interfaces/ManagerAccessUser.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ManagerAccessUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ManagerAccessUser</p><h1 id="interface-manageraccessuser" tabindex="-1">Interface: ManagerAccessUser <a class="header-anchor" href="#interface-manageraccessuser" aria-label="Permalink to &quot;Interface: ManagerAccessUser&quot;">​</a></h1><p>The learner who manages.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email?</code></td><td><code>string</code></td></tr><tr><td><a id="property-first_name"></a> <code>first_name?</code></td><td><code>string</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-last_name"></a> <code>last_name?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ManagerAccessUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ManagerAccessUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ManagerAccessUser as default
};
