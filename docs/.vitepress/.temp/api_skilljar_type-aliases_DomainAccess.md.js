import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DomainAccess","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/DomainAccess.md","filePath":"api/skilljar/type-aliases/DomainAccess.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/DomainAccess.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainAccess</p><h1 id="type-alias-domainaccess" tabindex="-1">Type Alias: DomainAccess <a class="header-anchor" href="#type-alias-domainaccess" aria-label="Permalink to &quot;Type Alias: DomainAccess&quot;">​</a></h1><blockquote><p><strong>DomainAccess</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;PUBLIC&quot;</code> | <code>&quot;PRIVATE&quot;</code> | <code>&quot;PRIVATE_CODE&quot;</code>&gt;</p></blockquote><p>Who can see a domain&#39;s catalogue: anyone, signed-in learners, or learners who signed up with an access code.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/DomainAccess.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainAccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainAccess as default
};
