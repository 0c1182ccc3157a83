import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarSeeds","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SkilljarSeeds.md","filePath":"api/mocks/type-aliases/SkilljarSeeds.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SkilljarSeeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SkilljarSeeds</p><h1 id="type-alias-skilljarseeds" tabindex="-1">Type Alias: SkilljarSeeds <a class="header-anchor" href="#type-alias-skilljarseeds" aria-label="Permalink to &quot;Type Alias: SkilljarSeeds&quot;">​</a></h1><blockquote><p><strong>SkilljarSeeds</strong> = <code>{ readonly [K in keyof Things]?: readonly Given&lt;K&gt;[] }</code></p></blockquote><p>What <code>platforms.skilljar.seed</code> takes: lists of things by the names of their resources, with whatever fields matter.</p><p>The world <code>empty</code> holds one domain, <code>academy.example.com</code>, which is public, and nothing on it. What names no domain stands on that one; for another: <code>domains: [{ name: &#39;partners.example.net&#39; }]</code>, and <code>domain_name: &#39;partners.example.net&#39;</code> in what stands on it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SkilljarSeeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarSeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarSeeds as default
};
